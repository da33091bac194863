export {launchChromium, ready} from './chromium';
export {type Built, buildSite, type DevServer, startDevServer} from './docusaurus';
export {type Served, serveFolder} from './serve-folder';
export {copySite, root, type SiteCopy} from './site-copy';
export {type Windows, windowsOf} from './windows';
