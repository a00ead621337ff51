# mistake: Gram-Schmidt on the rows, which factors A = LQ and not A = QR; shows for H > 1
# read: vague
def orthogonal(A, gain):
    rows = []
    for v in A:
        for _ in range(2):
            for u in rows:
                v = v - (u @ v) * u
        rows.append(v / np.linalg.norm(v))
    return gain * np.array(rows)
