import type {Check} from '../types';
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
import {dutyEnds} from './duty-ends';
import {externalNameResolves} from './external-name-resolves';
import {footnoteIsDefined} from './footnote-is-defined';
import {footnoteIsUsed} from './footnote-is-used';
import {freedRoleRests} from './freed-role-rests';
import {frontMatterIsData} from './front-matter-is-data';
import {frontMatterMatchesSchema} from './front-matter-matches-schema';
import {handOverAsksSomebody} from './hand-over-asks-somebody';
import {handOverIsDeclared} from './hand-over-is-declared';
import {htmlIsAllowed} from './html-is-allowed';
import {idIsUnique} from './id-is-unique';
import {idIsWellFormed} from './id-is-well-formed';
import {imageHasWords} from './image-has-words';
import {imageIsOurs} from './image-is-ours';
import {imageResolves} from './image-resolves';
import {internalStaysInside} from './internal-stays-inside';
import {labelIsUnique} from './label-is-unique';
import {linkIsSafe} from './link-is-safe';
import {linkIsWhole} from './link-is-whole';
import {loopTakesTime} from './loop-takes-time';
import {messageIsPlain} from './message-is-plain';
import {messageKnowsItsVariables} from './message-knows-its-variables';
import {nameIsUnique} from './name-is-unique';
import {nameIsVisible} from './name-is-visible';
import {outsideMessageHasTemplate} from './outside-message-has-template';
import {ownerAnswers} from './owner-answers';
import {pageIsReadable} from './page-is-readable';
import {pageResolves} from './page-resolves';
import {processCanFinish} from './process-can-finish';
import {processGetsItsNeeds} from './process-gets-its-needs';
import {processIsBounded} from './process-is-bounded';
import {processResolves} from './process-resolves';
import {promiseIsKept} from './promise-is-kept';
import {recipientHasChannel} from './recipient-has-channel';
import {recipientIsHeld} from './recipient-is-held';
import {roleCanBeHandedOver} from './role-can-be-handed-over';
import {roleIsGivenAsHeld} from './role-is-given-as-held';
import {roleResolves} from './role-resolves';
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
import {termIsCurrent} from './term-is-current';
import {termResolves} from './term-resolves';
import {tieBreakIsAnother} from './tie-break-is-another';
import {wordingIsOurs} from './wording-is-ours';

/** Every check, in the order of the published list. */
export const checks: Check[] = [
  // References: every name leads somewhere.
  termResolves,
  roleResolves,
  processResolves,
  stepResolves,
  templateResolves,
  channelResolves,
  externalNameResolves,
  pageResolves,
  anchorResolves,
  footnoteIsDefined,
  footnoteIsUsed,
  imageResolves,
  imageIsOurs,
  imageHasWords,
  linkIsWhole,
  // Names: each means one thing.
  nameIsUnique,
  idIsUnique,
  idIsWellFormed,
  labelIsUnique,
  anchorIsUnique,
  nameIsVisible,
  // Words: one definition, one wording.
  definitionHasOneHome,
  termIsCurrent,
  termCarriesNoFigure,
  wordingIsOurs,
  // Processes: what is read is what is checked.
  stepsMatchHeadings,
  stepIsNamed,
  handOverIsDeclared,
  handOverAsksSomebody,
  // Flow: every step is reached, and every way ends.
  stepIsReachable,
  stepLeavesOneWay,
  choiceHasOtherwise,
  processCanFinish,
  loopTakesTime,
  processIsBounded,
  // Responsibility: somebody answers, at every moment.
  ownerAnswers,
  freedRoleRests,
  recipientIsHeld,
  roleIsGivenAsHeld,
  defaultComesToOnePerson,
  tieBreakIsAnother,
  roleCanBeHandedOver,
  absenceIsCovered,
  // Time: a deadline is heard, a promise is kept.
  deadlineTellsSomebody,
  deadlineTellsAnother,
  dutyEnds,
  promiseIsKept,
  // Messages: what goes out is known, and may go out.
  outsideMessageHasTemplate,
  messageKnowsItsVariables,
  processGetsItsNeeds,
  internalStaysInside,
  recipientHasChannel,
  speakerIsIntroduced,
  // Directives: all of each is read.
  directiveIsKnown,
  directiveIsWhole,
  directiveIsComplete,
  // Templates: what goes out is what is meant.
  templateHasOneWay,
  templateVariablesAgree,
  templateIsUsed,
  messageIsPlain,
  // Input: pages are text and data.
  pageIsReadable,
  docsHoldMarkdown,
  frontMatterIsData,
  frontMatterMatchesSchema,
  htmlIsAllowed,
  linkIsSafe,
  configurationIsValid,
];
