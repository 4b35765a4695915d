/** Lists, counts and indicators of cases for those who oversee the work; all ask by the same question. */
@org.jspecify.annotations.NullMarked
package org.zhiliang.complaint.board;
