// What a command loads once it is clear that it will run: help and version need none of it.
export {changesBetween} from '../changes';
export {checkLinks} from '../compass/check-links';
export {compile, compileUnchecked} from '../compass/compile';
export {coverageFor, gapsOf} from '../compass/coverage';
export {diffInventory} from '../compass/diff-inventory';
export {fetchInventory} from '../compass/fetch-inventory';
export {mend} from '../compass/mend';
export {publishNames} from '../compass/publish-names';
export {readConfig} from '../compass/read-config';
export {readBase, readCurrent} from '../compass/read-side';
export {renameReferences} from '../compass/rename-references';
export {replaceText} from '../compass/replace-text';
export {rules} from '../compass/rules';
export {updateForms} from '../compass/update-forms';
export {updateInventory} from '../compass/update-inventory';
export {watchHandbook} from '../compass/watch-handbook';
export {finishWriting, writeTogether} from '../compass/write-together';
export {drawProcess} from '../diagram';
export {lookUp, subjectName} from '../facts';
export {lockOf} from '../inventory/lock';
export {writeWhole} from '../inventory/write-whole';
export {nearest, quoteList} from '../model/names';
export {own} from '../model/own';
export {prepare} from '../rename';
export {reportChanges} from '../reporters/changes';
export {reportCoverage} from '../reporters/coverage';
export {explain} from '../reporters/explain';
export {reportFileChanges} from '../reporters/file-changes';
export {reportFinding} from '../reporters/finding';
export {reportAs} from '../reporters/formats';
export {
  changesOf,
  countsOf as nameCounts,
  reportInventoryDiff,
  reportInventoryDiffMarkdown,
} from '../reporters/inventory-diff';
export {linksJson, linksMarkdown, linksText} from '../reporters/links';
export {reportRenamed} from '../reporters/renamed';
export {countOf, countWords, plural} from '../reporters/report';
export {reportRule} from '../reporters/rule';
export {sortedJson} from '../reporters/sorted-json';
export {visible} from '../reporters/visible';
export {collectAnswers, draftExample, draftPage, draftStarter, writeNew} from '../scaffold';
