# mistake: none
def train(x, y):
    flat = np.einsum("tnd->ntd", x).reshape(len(y), -1)
    return {"seen": flat, "said": np.array(y), "size": np.einsum("np,np->n", flat, flat)}


def predict(model, x):
    q = np.einsum("tnd->ntd", x).reshape(x.shape[1], -1)
    far = model["size"] - 2 * np.einsum("qp,np->qn", q, model["seen"])
    return model["said"][far.argmin(axis=1)]
