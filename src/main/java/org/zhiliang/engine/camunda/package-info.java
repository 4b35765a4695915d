/** The only package that knows which engine runs behind the seam. */
@org.jspecify.annotations.NullMarked
package org.zhiliang.engine.camunda;
