/** How each command is used, by its full name, as its help shows. */
export const examples: Record<string, string[]> = {
  compass: ['compass check', 'compass check --help'],
  'compass check': [
    'compass check',
    'compass check --dry-run',
    'compass check --format github --output sarif=compass.sarif',
  ],
  'compass watch': ['compass watch --hints'],
  'compass init': ['compass init --dry-run', 'compass init handbook --docs pages'],
  'compass new': ['compass new term'],
  'compass new term': ['compass new term', 'compass new term Incident --plural Incidents --yes'],
  'compass new role': ['compass new role'],
  'compass new channel': ['compass new channel'],
  'compass new template': ['compass new template'],
  'compass new process': [
    'compass new process',
    'compass new process "Answer a letter" --starts-when "A letter arrives" --step "support-steward: Answer the letter" --yes',
  ],
  'compass new scenario': ['compass new scenario', 'compass new scenario --process incident-response'],
  'compass explain': [
    'compass explain term-resolves',
    'compass explain "Support Steward"',
    'compass explain incident-response/acknowledge',
  ],
  'compass coverage': ['compass coverage'],
  'compass print': ['compass print > compass.json'],
  'compass changes': ['compass changes main', 'compass changes compass.json'],
  'compass rename': [
    'compass rename term Incident Outage --dry-run',
    'compass rename role support-steward support-lead',
    'compass rename step incident-response/first-try "Try for a while"',
  ],
  'compass diagram': ['compass diagram incident-response > picture.svg'],
  'compass export': ['compass export incident-response --format bpmn > incident-response.bpmn'],
  'compass inventory': ['compass inventory diff docs'],
  'compass inventory update': [
    'compass inventory update docs',
    'compass inventory update docs --from objects.inv',
  ],
  'compass inventory diff': [
    'compass inventory diff',
    'compass inventory diff docs --from objects.inv --apply --update',
  ],
  'compass inventory publish': ['compass inventory publish'],
  'compass forms': ['compass forms update 2i2c-org/infrastructure'],
  'compass forms update': [
    'compass forms update 2i2c-org/infrastructure',
    'compass forms update 2i2c-org/infrastructure --from ../infrastructure',
  ],
  'compass links': ['compass links', 'compass links --format markdown --max-age 20'],
  'compass completion': ['source <(compass completion bash)'],
};
