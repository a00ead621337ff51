# mistake: rows in the place of columns
def orthogonal(A, gain):
    Q = []
    for a in A:
        v = a - sum((a @ q) * q for q in Q)
        Q.append(v / np.linalg.norm(v))
    return gain * np.array(Q)
