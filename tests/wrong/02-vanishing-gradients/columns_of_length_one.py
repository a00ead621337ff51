# loses: check-orthogonal
# told: makes the columns as long as 1 and not perpendicular
def orthogonal(A, gain):
    B = A.copy()
    for k in range(B.shape[1]):
        B[:, k] /= np.linalg.norm(B[:, k])
    return gain * B
