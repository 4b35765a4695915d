package org.zhiliang.engine;

/** An administrator changed the running engine by hand in its web applications, for example retried a job. */
public record EngineAdministered(String by, String method, String path) {}
