# mistake: none
def orthogonal(A, gain):
    Q = np.zeros(A.shape)
    for k, v in enumerate(A.T):
        for _ in range(2):
            v = v - Q[:, :k] @ (v @ Q[:, :k])
        Q[:, k] = v / np.sqrt(v @ v)
    return gain * Q
