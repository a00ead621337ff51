# mistake: the corner is chosen as if n steps stretched by n times the corner, so 12 looks like enough for 100 within 10 steps; but the factor 0.9^(n-1) was forgotten and the longest is about 47, below 100.
# read: right
# told: your J is of the right kind, and its gradients are longest after 9 steps, 46.49 times as
def transient():
    """A matrix J (2, 2) with eigenvalues of size 0.9 or less under which some gradient becomes 100 times as long."""
    # J = 0.9 I + c N, N^2 = 0, so J^n has the corner n * c
    c = 12.0
    J = 0.9 * np.eye(2)
    J[0, 1] = c
    return J
