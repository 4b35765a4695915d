/** Sign-in, sign-out, sessions and the headers of every answer. */
@org.jspecify.annotations.NullMarked
package org.zhiliang.access.signin;
