package org.zhiliang.award.domain;

/**
 * Why a plan cannot be taken.
 *
 * @param field the key of the field that is meant
 * @param code the end of the message's key
 * @param min what the message calls {0}
 * @param max what the message calls {1}
 */
public record PlanFault(String field, String code, int min, int max) {

    PlanFault(String field, String code) {
        this(field, code, 0, 0);
    }
}
