# mistake: One eigenvalue is -0.95, below 0.9 as a number but above it in size.
# told: your J has an eigenvalue of size 0.95: the exercise asks for 0.9 or less.
def transient():
    J = np.zeros((2, 2))
    J[0, 0] = -0.95
    J[1, 1] = 0.4
    J[1, 0] = 300.0
    return J
