// Loaded by the engine's four web applications (customScripts in their config.js). They carry a few texts in their code
// rather than in a locale file, and a sign-in page of their own; this puts our words and our sign-in in their place.

const chinese = !(navigator.languages?.[0] ?? navigator.language ?? '').toLowerCase().startsWith('en');
const root = document.baseURI.replace(/\/camunda\/.*$/, '');

/* ---- texts of forms, calendars and menus ---------------------------------------------------------------------- */

const WORDS = {
  'Welcome': '首页', 'Tasklist': '办理中心', 'Cockpit': '流程监控', 'Admin': '系统管理',
  'Field is required.': '此项必填。',
  'Select': '请选择', 'Search': '查找', 'No results': '没有符合的选项', 'All values selected': '已全部选择',
  'Value is not a number.': '请填写数字。', 'Value is expected to be an integer.': '请填写整数。',
  'Field must be a valid email.': '请填写正确的电子邮箱。',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': '请填写带国家或地区代码的电话号码,例如 +8613800000000。',
  'hh:mm': '时:分', 'hh:mm ?m': '时:分', 'yyyy/mm/dd': '年/月/日', 'yyyy-mm-dd': '年-月-日', 'mm/dd/yyyy': '月/日/年', 'dd/mm/yyyy': '日/月/年',
  'Increment': '增加', 'Decrement': '减少', 'Previous page': '上一页', 'Next page': '下一页', 'Nothing to show.': '没有内容。',
  "External content couldn't be loaded.": '无法加载外部内容。',
  'Sun': '日', 'Mon': '一', 'Tue': '二', 'Wed': '三', 'Thu': '四', 'Fri': '五', 'Sat': '六',
  'January': '1月', 'February': '2月', 'March': '3月', 'April': '4月', 'May': '5月', 'June': '6月', 'July': '7月',
  'August': '8月', 'September': '9月', 'October': '10月', 'November': '11月', 'December': '12月'
};

const PATTERNS = [
  [/^Field must have minimum value of (.+)\.$/, '不得小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '不得大于 $1。'],
  [/^Field must have minimum length of (\d+)\.$/, '至少填写 $1 个字。'],
  [/^Field must have maximum length of (\d+)\.$/, '最多填写 $1 个字。'],
  [/^Field must match pattern .+$/, '格式不正确。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多 $1 位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '请填写有效的值,最接近的是 $1 和 $2。'],
  [/^Click to sort by (.+) descending$/, '点击按“$1”降序排列'],
  [/^Click to sort by (.+) ascending$/, '点击按“$1”升序排列'],
  [/^Click to remove sorting by (.+)$/, '点击取消按“$1”排序'],
  // A refusal, behind which the application puts what it asked for.
  [/^(?:<|&lt;)[\w-]+(?:>|&gt;) (?:<|&lt;)- (.+?)(?: :)?$/, '$1']
];

// Only here: what people wrote themselves is never touched. A cell across a whole table says that the table is empty.
const PLACES = '.fjs-container, .flatpickr-calendar, .app-switch, .alert';
const OWN_WORDS = '.fjs-form-field-text, .fjs-form-field-html, .fjs-table-body td:not([colspan]), .fjs-form-field-label, textarea';
const SPOKEN = ['placeholder', 'aria-label', 'title'];

function say(text) {
  const plain = text.trim();
  if (Object.hasOwn(WORDS, plain)) {
    return text.replace(plain, WORDS[plain]);
  }
  const found = PATTERNS.find(([pattern]) => pattern.test(plain));
  return found ? plain.replace(found[0], found[1]) : text;
}

// The application puts a refusal both before and behind the colon.
function repeatsItsTitle(element) {
  const title = element.matches('.alert .message') && element.parentElement.querySelector('.status');
  return title && say(title.textContent) === say(element.textContent);
}

function translateText(node) {
  const element = node.parentElement;
  if (element?.closest(PLACES) && !element.closest(OWN_WORDS)) {
    const said = repeatsItsTitle(element) ? '' : say(node.data);
    if (said !== node.data) {
      node.data = said;
    }
  }
}

function translateAttributes(element) {
  if (!element.closest(PLACES) || element.closest('.fjs-form-field-html')) {
    return;
  }
  for (const name of SPOKEN) {
    const value = element.getAttribute(name);
    if (value && say(value) !== value) {
      element.setAttribute(name, say(value));
    }
  }
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    translateAttributes(node);
    node.childNodes.forEach(translate);
  }
}

function speakChinese() {
  document.documentElement.lang = 'zh-CN';
  translate(document.body);
  new MutationObserver(changes => {
    for (const change of changes) {
      if (change.type === 'childList') {
        change.addedNodes.forEach(translate);
      } else {
        translate(change.target);
      }
    }
  }).observe(document.body, {subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: SPOKEN});
}

/* ---- links in forms ------------------------------------------------------------------------------------------- */

// A form's link to the dossier opens beside the form: the form takes the target off every link, and what has been filled
// in would be lost.
function openBeside(event) {
  const link = event.target.closest?.('.fjs-container a[href]');
  if (link) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

/* ---- signing in again ----------------------------------------------------------------------------------------- */

// The application shows its own sign-in when the session has ended. Loading the page anew lets the house ask instead
// and come back here afterwards. Who has just been sent away lands on the house's own page, so that nobody goes in circles.
function signInAtTheHouse() {
  if (!location.hash.startsWith('#/login')) {
    return;
  }
  const last = Number(sessionStorage.getItem('zhiliang-sent-to-sign-in') ?? 0);
  const again = Date.now() - last < 15_000;
  sessionStorage.setItem('zhiliang-sent-to-sign-in', String(Date.now()));
  location.replace(again ? root + '/sign-in' : location.pathname);
}

/* ---- the task list in the order of its deadlines -------------------------------------------------------------- */

// Tasklist ignores the order of a filter and starts with the newest task; this runs before it reads its address.
function beginWithTheNextDeadline() {
  if (location.pathname.includes('/app/tasklist/') && !location.hash.includes('sorting=') && !location.hash.startsWith('#/login')) {
    const order = 'sorting=' + encodeURIComponent(JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]));
    const hash = location.hash || '#/';
    history.replaceState(null, '', hash + (hash.includes('?') ? '&' : '?') + order);
  }
}

beginWithTheNextDeadline();
if (chinese) {
  speakChinese();
}
document.addEventListener('click', openBeside, true);
window.addEventListener('hashchange', signInAtTheHouse);
signInAtTheHouse();

// No module of the application's framework is added.
export default [];
