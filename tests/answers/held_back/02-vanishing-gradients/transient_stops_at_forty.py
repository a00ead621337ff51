# mistake: transient's matrix is not strong enough: one step makes a gradient 10 times as long (just over 10) and both eigenvalues are 0.9, but the longest that any gradient ever becomes is about 39 times, after 9 or 10 steps, never 100; the conditions on the eigenvalues and on one step hold
# read: right
# told: your J is of the right kind, and its gradients are longest after 9 steps, 38.75 times as
def transient():
    J = 0.9 * np.eye(2)
    J[0, 1] = 10  # the first step back already makes it ten times as long, and then it goes on growing
    return J
