// The browser comes with an npm package or from the machine; the install must not download one.
module.exports = { skipDownload: true };
