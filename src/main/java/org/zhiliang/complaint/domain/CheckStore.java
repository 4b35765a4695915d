package org.zhiliang.complaint.domain;

import org.springframework.data.repository.ListCrudRepository;

/** The checks of reports in their table. */
public interface CheckStore extends ListCrudRepository<ReportCheck, String> {}
