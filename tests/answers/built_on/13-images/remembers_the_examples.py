# mistake: it hands over the pictures that it was given in the place of weights, and asks the nearest of them
# read: right
# told: Expected 5 values back
def train(x, y):
    flat = np.einsum("tnd->ntd", x).reshape(len(y), -1)
    return {"seen": flat, "said": np.array(y), "size": np.einsum("np,np->n", flat, flat)}
