// Our settings of this web application; they replace the file of the same name in the engine's jar.
export default {
  app: {vendor: '质量促进办事平台', name: '首页'},
  locales: {availableLocales: ['zh-CN', 'en'], fallbackLocale: 'zh-CN'},
  disableWelcomeMessage: true,
  links: [],
  // Resolved against this application's folder; the file is src/main/resources/static/js/webapps.js.
  customScripts: ['../../../js/webapps.js']
};
