/** What the diagrams under {@code processes/complaint/} ask: one public bean of steps per diagram. */
@org.jspecify.annotations.NullMarked
package org.zhiliang.complaint.process;
