/** What everybody may read of the award. */
@org.jspecify.annotations.NullMarked
package org.zhiliang.award.web;
