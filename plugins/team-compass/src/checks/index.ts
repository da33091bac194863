import type {Check, Family} from '../types';
import {absenceIsCovered} from './absence-is-covered';
import {anchorIsUnique} from './anchor-is-unique';
import {anchorResolves} from './anchor-resolves';
import {channelResolves} from './channel-resolves';
import {choiceHasOtherwise} from './choice-has-otherwise';
import {configurationIsValid} from './configuration-is-valid';
import {deadlineTellsAnother} from './deadline-tells-another';
import {deadlineTellsSomebody} from './deadline-tells-somebody';
import {defaultComesToOnePerson} from './default-comes-to-one-person';
import {definitionHasOneHome} from './definition-has-one-home';
import {directiveIsComplete} from './directive-is-complete';
import {directiveIsKnown} from './directive-is-known';
import {directiveIsWhole} from './directive-is-whole';
import {docsHoldMarkdown} from './docs-hold-markdown';
import {durationAgrees} from './duration-agrees';
import {durationResolves} from './duration-resolves';
import {dutyEnds} from './duty-ends';
import {externalNameResolves} from './external-name-resolves';
import {footnoteIsDefined} from './footnote-is-defined';
import {footnoteIsUsed} from './footnote-is-used';
import {freedRoleRests} from './freed-role-rests';
import {frontMatterIsData} from './front-matter-is-data';
import {frontMatterMatchesSchema} from './front-matter-matches-schema';
import {givenNameIsReadable} from './given-name-is-readable';
import {givenNameIsUnique} from './given-name-is-unique';
import {handOverAsksSomebody} from './hand-over-asks-somebody';
import {handOverIsDeclared} from './hand-over-is-declared';
import {htmlIsAllowed} from './html-is-allowed';
import {idIsUnique} from './id-is-unique';
import {idIsWellFormed} from './id-is-well-formed';
import {imageHasWords} from './image-has-words';
import {imageIsOurs} from './image-is-ours';
import {imageResolves} from './image-resolves';
import {internalStaysInside} from './internal-stays-inside';
import {issueFieldResolves} from './issue-field-resolves';
import {issueFormIsKnown} from './issue-form-is-known';
import {issueFormResolves} from './issue-form-resolves';
import {issueLabelResolves} from './issue-label-resolves';
import {issueUrlFits} from './issue-url-fits';
import {labelIsUnique} from './label-is-unique';
import {linkIsByName} from './link-is-by-name';
import {linkIsEncrypted} from './link-is-encrypted';
import {linkIsPublished} from './link-is-published';
import {linkIsSafe} from './link-is-safe';
import {linkIsWhole} from './link-is-whole';
import {loginPageIsChecked} from './login-page-is-checked';
import {loopTakesTime} from './loop-takes-time';
import {mentionIsLinked} from './mention-is-linked';
import {messageIsPlain} from './message-is-plain';
import {messageKnowsItsVariables} from './message-knows-its-variables';
import {nameIsUnique} from './name-is-unique';
import {nameIsVisible} from './name-is-visible';
import {oldPathIsAnAddress} from './old-path-is-an-address';
import {outsideMessageHasTemplate} from './outside-message-has-template';
import {ownerAnswers} from './owner-answers';
import {pageIsReadable} from './page-is-readable';
import {pageIsReviewed} from './page-is-reviewed';
import {pageResolves} from './page-resolves';
import {processCanFinish} from './process-can-finish';
import {processGetsItsNeeds} from './process-gets-its-needs';
import {processHasExample} from './process-has-example';
import {processIsBounded} from './process-is-bounded';
import {processResolves} from './process-resolves';
import {promiseIsKept} from './promise-is-kept';
import {publishedNameIsKept} from './published-name-is-kept';
import {publishedReasonIsNeeded} from './published-reason-is-needed';
import {recipientHasChannel} from './recipient-has-channel';
import {recipientIsAnother} from './recipient-is-another';
import {recipientIsHeld} from './recipient-is-held';
import {roleCanBeHandedOver} from './role-can-be-handed-over';
import {roleIsGivenAsHeld} from './role-is-given-as-held';
import {roleResolves} from './role-resolves';
import {scenarioHolds} from './scenario-holds';
import {scenarioIsValid} from './scenario-is-valid';
import {scenariosCover} from './scenarios-cover';
import {speakerIsIntroduced} from './speaker-is-introduced';
import {stepIsNamed} from './step-is-named';
import {stepIsReachable} from './step-is-reachable';
import {stepLeavesOneWay} from './step-leaves-one-way';
import {stepResolves} from './step-resolves';
import {stepsMatchHeadings} from './steps-match-headings';
import {templateHasOneWay} from './template-has-one-way';
import {templateIsUsed} from './template-is-used';
import {templateResolves} from './template-resolves';
import {templateVariablesAgree} from './template-variables-agree';
import {termCarriesNoFigure} from './term-carries-no-figure';
import {termHasOneOwner} from './term-has-one-owner';
import {termIsCurrent} from './term-is-current';
import {termResolves} from './term-resolves';
import {tieBreakIsAnother} from './tie-break-is-another';
import {waiverHasTimeLeft} from './waiver-has-time-left';
import {waiverIsCurrent} from './waiver-is-current';
import {waiverIsUsed} from './waiver-is-used';
import {waiverIsValid} from './waiver-is-valid';
import {wordingIsOurs} from './wording-is-ours';

/** Every check, by what it is about, in the order of the published list. */
export const families: Family[] = [
  {
    title: 'References',
    summary: 'Every name leads somewhere.',
    checks: [
      termResolves,
      roleResolves,
      processResolves,
      stepResolves,
      templateResolves,
      channelResolves,
      pageResolves,
      anchorResolves,
      footnoteIsDefined,
      footnoteIsUsed,
      imageResolves,
      imageIsOurs,
      imageHasWords,
      linkIsWhole,
    ],
  },
  {
    title: 'Names',
    summary: 'Each means one thing.',
    checks: [nameIsUnique, idIsUnique, idIsWellFormed, labelIsUnique, anchorIsUnique, nameIsVisible],
  },
  {
    title: 'Links from outside',
    summary: 'What other sites link to stays where it is.',
    checks: [
      publishedNameIsKept,
      publishedReasonIsNeeded,
      oldPathIsAnAddress,
      givenNameIsUnique,
      givenNameIsReadable,
    ],
  },
  {
    title: 'Words',
    summary: 'One definition, one wording.',
    checks: [definitionHasOneHome, termIsCurrent, termCarriesNoFigure, wordingIsOurs, mentionIsLinked],
  },
  {
    title: 'Other sites',
    summary: 'Names rather than addresses, and one owner for each word.',
    checks: [externalNameResolves, linkIsByName, linkIsPublished, linkIsEncrypted, termHasOneOwner],
  },
  {
    title: 'Processes',
    summary: 'What is read is what is checked.',
    checks: [stepsMatchHeadings, stepIsNamed, handOverIsDeclared, handOverAsksSomebody],
  },
  {
    title: 'Flow',
    summary: 'Every step is reached, and every way ends.',
    checks: [
      stepIsReachable,
      stepLeavesOneWay,
      choiceHasOtherwise,
      processCanFinish,
      loopTakesTime,
      processIsBounded,
    ],
  },
  {
    title: 'Responsibility',
    summary: 'Somebody answers, at every moment.',
    checks: [
      ownerAnswers,
      freedRoleRests,
      recipientIsHeld,
      recipientIsAnother,
      roleIsGivenAsHeld,
      defaultComesToOnePerson,
      tieBreakIsAnother,
      roleCanBeHandedOver,
      absenceIsCovered,
    ],
  },
  {
    title: 'Time',
    summary: 'A deadline is heard, a promise is kept.',
    checks: [
      deadlineTellsSomebody,
      deadlineTellsAnother,
      dutyEnds,
      durationResolves,
      durationAgrees,
      promiseIsKept,
    ],
  },
  {
    title: 'Messages',
    summary: 'What goes out is known, and may go out.',
    checks: [
      outsideMessageHasTemplate,
      messageKnowsItsVariables,
      processGetsItsNeeds,
      internalStaysInside,
      recipientHasChannel,
      speakerIsIntroduced,
    ],
  },
  {
    title: 'Examples',
    summary: 'What is shown is what would happen.',
    checks: [scenarioIsValid, scenarioHolds, scenariosCover, processHasExample],
  },
  {
    title: 'Directives',
    summary: 'All of each is read.',
    checks: [directiveIsKnown, directiveIsWhole, directiveIsComplete],
  },
  {
    title: 'Templates',
    summary: 'What goes out is what is meant.',
    checks: [templateHasOneWay, templateVariablesAgree, templateIsUsed, messageIsPlain],
  },
  {
    title: 'Buttons',
    summary: 'What they open is there.',
    checks: [
      issueFormIsKnown,
      issueFormResolves,
      issueFieldResolves,
      issueLabelResolves,
      issueUrlFits,
      loginPageIsChecked,
    ],
  },
  {
    title: 'Input',
    summary: 'Pages are text and data.',
    checks: [
      pageIsReadable,
      docsHoldMarkdown,
      frontMatterIsData,
      frontMatterMatchesSchema,
      htmlIsAllowed,
      linkIsSafe,
      configurationIsValid,
      pageIsReviewed,
    ],
  },
  {
    title: 'Waivers',
    summary: 'What may stay has a reason and an end.',
    checks: [waiverIsValid, waiverIsCurrent, waiverIsUsed, waiverHasTimeLeft],
  },
];

export const checks: Check[] = families.flatMap((family) => family.checks);
