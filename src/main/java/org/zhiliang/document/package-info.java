/** Attachments and issued papers: bytes stored by content hash, a row refers to them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"engine", "audit", "access", "party"})
package org.zhiliang.document;
