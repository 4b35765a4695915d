/** What a round of the award is planned like; plain Java. */
@org.jspecify.annotations.NullMarked
package org.zhiliang.award.domain;
