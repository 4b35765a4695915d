/** Organisations, persons and experts as parties of a case. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Parties",
        allowedDependencies = {"act", "engine"})
package org.zhiliang.party;
