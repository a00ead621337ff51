# mistake: eigenvalues +-i, of which only the real part (0) was looked at: their size is 1, above 0.9
# read: right
# told: your J has an eigenvalue of size 1: the exercise asks for 0.9 or less.
def transient():
    # characteristic polynomial: lambda^2 + 1, real part 0
    return np.array([[0.0, 100.0], [-0.01, 0.0]])
