package org.zhiliang.complaint.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The complaints in their table. */
public interface ComplaintStore extends ListCrudRepository<Complaint, String> {

    List<Complaint> findByOrderNumberAndCaseNoNot(String orderNumber, String caseNo);
}
