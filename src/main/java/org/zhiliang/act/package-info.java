/**
 * An act is one transaction: what somebody does to a case, with all that hangs on it. Here are the two things that belong
 * to it alone: what it leaves to be written at its end, and what it knows of rows that it has written itself.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Acts",
        allowedDependencies = {})
package org.zhiliang.act;
