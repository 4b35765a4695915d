// Tasklist keeps the open task in the part of the address behind the #, which no server sees. Carried along by the
// form, the browser puts it back after the redirect.
const form = document.getElementById('sign-in');
if (form && location.hash) {
  form.action += location.hash;
}
