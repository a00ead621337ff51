# mistake: transient takes eigenvalues of opposite sign, 0.9 and -0.9, as if only their size mattered: J^2 is 0.81 times the identity, so the growth of the first step is undone by the second and no gradient ever becomes more than about 12 times as long, never 100; right are the eigenvalues, the factor of 10 in one step, and that all vanishes in the end
# read: vague
# told: your J is of the right kind, and its gradients are longest after 1 step, 12.07 times as long: what stands off the diagonal makes them longer
def transient():
    across = 12.0
    return np.array([[0.9, across], [0.0, -0.9]])
