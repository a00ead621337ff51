# mistake: returns gain times the polar factor U V^T of the singular value decomposition, the orthogonal matrix nearest to A, and not the Q of A = QR with positive diagonal: orthogonal, all singular values equal gain, but another matrix; right for H = 1 and where A has orthogonal columns
# read: right
# told: your orthogonal is the orthogonal matrix nearest to A (U @ Vt): as good, but the Q of A
def orthogonal(A, gain):
    left, _, right = np.linalg.svd(A)
    return gain * (left @ right)
