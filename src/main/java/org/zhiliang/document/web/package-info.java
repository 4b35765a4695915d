@org.jspecify.annotations.NullMarked
package org.zhiliang.document.web;
