/** The pages of accounts, posts and absences. */
@org.jspecify.annotations.NullMarked
package org.zhiliang.access.web;
