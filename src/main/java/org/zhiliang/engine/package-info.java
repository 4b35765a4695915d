/**
 * The seam to the process engine: the few types by which the rest of the house starts cases, reads and completes
 * tasks, asks decisions and follows a case through its diagram. Nothing outside {@code engine.camunda} knows which
 * engine runs behind it.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Engine",
        allowedDependencies = {})
package org.zhiliang.engine;
