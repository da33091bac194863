import type {Check} from '../types';
import {anchorIsUnique} from './anchor-is-unique';
import {anchorResolves} from './anchor-resolves';
import {channelResolves} from './channel-resolves';
import {configurationIsValid} from './configuration-is-valid';
import {definitionHasOneHome} from './definition-has-one-home';
import {directiveIsComplete} from './directive-is-complete';
import {directiveIsKnown} from './directive-is-known';
import {directiveIsWhole} from './directive-is-whole';
import {docsHoldMarkdown} from './docs-hold-markdown';
import {externalNameResolves} from './external-name-resolves';
import {footnoteIsDefined} from './footnote-is-defined';
import {footnoteIsUsed} from './footnote-is-used';
import {frontMatterIsData} from './front-matter-is-data';
import {frontMatterMatchesSchema} from './front-matter-matches-schema';
import {handOverIsDeclared} from './hand-over-is-declared';
import {htmlIsAllowed} from './html-is-allowed';
import {idIsUnique} from './id-is-unique';
import {idIsWellFormed} from './id-is-well-formed';
import {imageHasWords} from './image-has-words';
import {imageIsOurs} from './image-is-ours';
import {imageResolves} from './image-resolves';
import {labelIsUnique} from './label-is-unique';
import {linkIsSafe} from './link-is-safe';
import {linkIsWhole} from './link-is-whole';
import {messageIsPlain} from './message-is-plain';
import {nameIsUnique} from './name-is-unique';
import {nameIsVisible} from './name-is-visible';
import {pageIsReadable} from './page-is-readable';
import {pageResolves} from './page-resolves';
import {processResolves} from './process-resolves';
import {roleResolves} from './role-resolves';
import {stepIsNamed} from './step-is-named';
import {stepResolves} from './step-resolves';
import {stepsMatchHeadings} from './steps-match-headings';
import {templateHasOneWay} from './template-has-one-way';
import {templateResolves} from './template-resolves';
import {templateVariablesAgree} from './template-variables-agree';
import {termCarriesNoFigure} from './term-carries-no-figure';
import {termIsCurrent} from './term-is-current';
import {termResolves} from './term-resolves';
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
  // Directives: all of each is read.
  directiveIsKnown,
  directiveIsWhole,
  directiveIsComplete,
  // Templates: what goes out is what is meant.
  templateHasOneWay,
  templateVariablesAgree,
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
