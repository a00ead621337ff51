# mistake: the corner 0.05 was meant to be "nearly triangular": the eigenvalues are 0.5 +- 0.71 = 1.21 and -0.21
# read: right
# told: your J has an eigenvalue of size 1.21: its gradients grow without
def transient():
    return np.array([[0.5, 10.0], [0.05, 0.5]])
