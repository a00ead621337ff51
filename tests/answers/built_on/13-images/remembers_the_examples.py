# mistake: it hands over the pictures that it was given in the place of weights, and asks the nearest of them
# told: your train does not return what is asked for, 5 values
# read: right
def train(x, y):
    flat = np.einsum("tnd->ntd", x).reshape(len(y), -1)
    return {"seen": flat, "said": np.array(y), "size": np.einsum("np,np->n", flat, flat)}
