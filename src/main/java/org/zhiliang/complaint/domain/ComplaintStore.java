package org.zhiliang.complaint.domain;

import org.springframework.data.repository.ListCrudRepository;

/** The complaints in their table. */
public interface ComplaintStore extends ListCrudRepository<Complaint, String> {}
