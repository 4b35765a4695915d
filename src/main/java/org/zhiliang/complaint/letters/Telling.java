package org.zhiliang.complaint.letters;

import org.zhiliang.engine.Values;
import org.zhiliang.notification.NoticeKind;

/**
 * What somebody is told.
 *
 * @param occasion what tells this message from an earlier one of its kind on the same case; a retry names the same one
 */
public record Telling(NoticeKind kind, Values values, String occasion) {}
