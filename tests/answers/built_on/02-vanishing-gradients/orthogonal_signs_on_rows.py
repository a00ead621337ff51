# mistake: orthogonal multiplies the signs of R's diagonal onto the rows of Q instead of onto its columns; the result is orthogonal and has the right singular values, but it is not the asked Q; for normal draws right only where the signs are all equal (and so always at H = 1)
# read: right
# told: your orthogonal gives the signs of R's diagonal to the rows of Q: they belong to its col
def orthogonal(A, gain):
    Q, R = np.linalg.qr(A)
    signs = np.where(np.diag(R) < 0, -1.0, 1.0)
    return gain * np.diag(signs) @ Q
