/** What the diagrams of the award ask, and the desks of their forms. */
@org.jspecify.annotations.NullMarked
package org.zhiliang.award.process;
