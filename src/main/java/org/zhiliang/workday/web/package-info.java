/** The administrator's pages of calendars and rules. */
@org.jspecify.annotations.NullMarked
package org.zhiliang.workday.web;
