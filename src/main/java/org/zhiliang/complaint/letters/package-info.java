/** What the official papers of a complaint say, and who is told of what. */
@org.jspecify.annotations.NullMarked
package org.zhiliang.complaint.letters;
