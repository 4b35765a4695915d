// Our settings of this web application; they replace the file of the same name in the engine's jar.
export default {
  app: {vendor: '质量促进办事平台', name: '办理中心'},
  locales: {availableLocales: ['zh-CN', 'en'], fallbackLocale: 'zh-CN'},
  disableWelcomeMessage: true,
  // Resolved against this application's folder; the file is src/main/resources/static/js/webapps.js.
  customScripts: ['../../../js/webapps.js'],
  dateFormat: {normal: 'L LT', long: 'LLL'},
  // There is no shortcut for starting a process: cases start in the portal and at the intake desk.
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: '认领当前任务'},
    focusFilter: {key: 'ctrl+shift+f', description: '转到第一个筛选器'},
    focusList: {key: 'ctrl+alt+l', description: '转到列表中的第一项任务'},
    focusForm: {key: 'ctrl+alt+f', description: '转到办理表单的第一个输入框'}
  }
};
