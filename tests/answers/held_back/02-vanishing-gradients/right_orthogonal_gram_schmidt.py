# mistake: none
def orthogonal(A, gain):
    basis = []
    for column in A.T:
        v = np.array(column, dtype=float)
        for _ in range(3):  # once on paper; again for the rounding
            for q in basis:
                v = v - (q @ v) * q
            v = v / np.linalg.norm(v)
        basis.append(v)
    return gain * np.stack(basis, axis=1)
