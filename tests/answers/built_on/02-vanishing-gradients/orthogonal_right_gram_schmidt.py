# mistake: none
def orthogonal(A, gain):
    basis = []
    for column in np.asarray(A, dtype=float).T:
        v = column / np.linalg.norm(column)
        # what is left of a column points along its own q, so R's diagonal is a length; twice, against rounding
        for _ in range(2):
            for q in basis:
                v = v - np.dot(q, v) * q
            v = v / np.linalg.norm(v)
        basis.append(v)
    return gain * np.column_stack(basis)
