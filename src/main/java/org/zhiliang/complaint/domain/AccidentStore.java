package org.zhiliang.complaint.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The accident alerts in their table. */
public interface AccidentStore extends ListCrudRepository<AccidentAlert, String> {

    /** The alerts that a case gave rise to. */
    List<AccidentAlert> findByOrigin(String origin);
}
