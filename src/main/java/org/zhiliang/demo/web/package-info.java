/** The page that says what to try in the demo. */
@org.jspecify.annotations.NullMarked
package org.zhiliang.demo.web;
