/** What complaints are and which ways they may go; plain Java. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("domain")
package org.zhiliang.complaint.domain;
