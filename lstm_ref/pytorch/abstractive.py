r"""Writers of summaries side by side: the translator with attention, some of them with a pointer to the source.

$$ p(y) = g\, p_\text{vocabulary}(y) + (1 - g) \sum_{j:\, x_j = y} \alpha_j, \qquad
   g = \sigma(w_g \cdot [q; z] + b_g) $$

where q is the decoder's state and z its context (See, Liu and Manning 2017, equations 8 and 9; g does not read the last
word here). Without the pointer g is 1. Source and summary share their words and their embedding. Sources x (T, N) have
numbers of the extended vocabulary, of `lstm_ref.summarisation.pointer.extend`; the network reads those from V on as
unknown.
"""

from typing import NamedTuple

import numpy as np
import torch

from lstm_ref.learning.progress import progress
from lstm_ref.pytorch.adam import Adam, rise_and_fall
from lstm_ref.pytorch.seeds import dropped, generator_of, uniform
from lstm_ref.pytorch.side_by_side import batches
from lstm_ref.pytorch.translation import encode, look, readout
from lstm_ref.sentiment.words import UNKNOWN
from lstm_ref.sequences.masking import pad
from lstm_ref.translation.measures import until_end

KINDS = ("plain", "pointer")


class Weights(NamedTuple):
    """Of S networks."""

    E_x: torch.Tensor  # (S, V, E), of source and summary
    W_x: torch.Tensor  # (S, 4H, E), encoder
    W_h: torch.Tensor  # (S, 4H, H)
    b: torch.Tensor  # (S, 4H)
    V_x: torch.Tensor  # (S, 4H, E), decoder
    V_h: torch.Tensor  # (S, 4H, H)
    d: torch.Tensor  # (S, 4H)
    W_q: torch.Tensor  # (S, H, H)
    W_u: torch.Tensor  # (S, H, 2H)
    W_y: torch.Tensor  # (S, V, H)
    b_y: torch.Tensor  # (S, V)
    w_g: torch.Tensor  # (S, 2H), of the gate between saying and copying
    b_g: torch.Tensor  # (S, 1)

    @property
    def E_y(self):
        return self.E_x


def init(seeds, V, E, H):
    """Weights of one network a seed: matrices from U(-1/sqrt(H), 1/sqrt(H)), embeddings N(0, 1), forget biases 1."""
    shapes = [(V, E), (4 * H, E), (4 * H, H), (4 * H,), (4 * H, E), (4 * H, H), (4 * H,)]
    shapes += [(H, H), (H, 2 * H), (V, H), (V,), (2 * H,), (1,)]
    networks = []
    for seed in seeds:
        generator = generator_of(seed)
        one = [uniform(shape, H, generator) for shape in shapes]
        one[0] = torch.randn(shapes[0], generator=generator)
        for place in (3, 6, 10, 12):
            one[place] = torch.zeros(shapes[place])
        for place in (3, 6):
            one[place][H : 2 * H] = 1
        networks.append(one)
    return Weights(*(torch.stack(parts) for parts in zip(*networks, strict=True)))


def _known(w, x):
    """x (..., T, N) of the extended vocabulary, as each network reads it: (S, T, N)."""
    S, V, _ = w.E_x.shape
    return torch.where(x < V, x, UNKNOWN).expand(S, *x.shape[-2:])


def _gate(w, kinds, seen):
    """The part that is said and not copied, (S, N, T_y)."""
    g = torch.sigmoid((seen * w.w_g[:, None, None]).sum(dim=3) + w.b_g[:, None])
    return torch.where(torch.tensor([kind == "pointer" for kind in kinds])[:, None, None], g, 1.0)


def surprises(w, kinds, x, lengths, inputs, outputs, keep=1.0, generator=None):
    """-ln p of each output: x (T, N), lengths (N,), inputs and outputs (T_y, N) -> (S, N, T_y).

    A network without a pointer is asked for the unknown word where the output is outside the vocabulary. keep: the
    share that dropout leaves of what the readout sees.
    """
    V = w.E_x.shape[1]
    keys, state = encode(w, _known(w, x), lengths)
    seen, shares, _ = look(w, ["dot"] * len(kinds), _known(w, inputs), state, keys, lengths)
    seen = dropped(seen, keep, generator)
    log_p = readout(w, seen).log_softmax(dim=3)
    due = outputs.T[:, :, None]  # (N, T_y, 1)
    outside = (due >= V).expand(len(kinds), -1, -1, -1)
    said = log_p.gather(3, torch.where(outside, UNKNOWN, due)).squeeze(3)
    g = _gate(w, kinds, seen)
    at = x.T[:, None, :] == due  # (N, T_y, T): where in the source the output stands
    copied = (shares * at).sum(dim=3)
    mixed = g * torch.where(outside[..., 0], 0.0, said.exp()) + (1 - g) * copied
    points = torch.tensor([kind == "pointer" for kind in kinds])[:, None, None]
    return torch.where(points, -(mixed + 1e-10).log(), -said)  # the small number: of what no gate lets through


def batch(pairs, start, end):
    """Pairs of lists of numbers, source and summary -> x, lengths, inputs, outputs and what counts, (T, N) each."""
    x, lengths = pad([source for source, _ in pairs])
    inputs, _ = pad([[start, *target] for _, target in pairs])
    outputs, steps = pad([[*target, end] for _, target in pairs])
    counts = np.arange(len(outputs))[:, None] < steps
    return tuple(map(torch.from_numpy, (x, lengths, inputs, outputs, counts)))


def train(weights, kinds, rates, pairs, ends, epochs, seed, N=32, keep=0.7):
    """Yield the weights after each pass through the pairs; ends: the numbers of start and end.

    The loss is the mean over all words and ends. The rate rises over the first tenth of all updates and falls to zero
    in a line.
    """
    weights = Weights(*(weight.clone().requires_grad_() for weight in weights))
    adam, rng, generator = Adam(weights, rates), np.random.default_rng(seed), torch.Generator().manual_seed(seed)
    lengths, updates, done = [len(source) for source, _ in pairs], epochs * -(-len(pairs) // N), 0
    for _ in progress(range(epochs)):
        for some in batches(lengths, N, rng):
            *given, counts = batch([pairs[k] for k in some], *ends)
            each = surprises(weights, kinds, *given, keep, generator)
            loss = (each * counts.T).sum() / counts.sum()  # no network's weights are in another's share
            adam.descend(loss, weights, rise_and_fall(done, updates))
            done += 1
        yield Weights(*(weight.detach().clone() for weight in weights))


def mean_surprise(weights, kinds, pairs, ends, N=128):
    """The mean of -ln p over all words and ends of all pairs, without dropout: (S,)."""
    total, count = 0.0, 0
    with torch.no_grad():
        for place in range(0, len(pairs), N):
            *given, counts = batch(pairs[place : place + N], *ends)
            total = total + (surprises(weights, kinds, *given) * counts.T).sum(dim=(1, 2))
            count += counts.sum()
    return (total / count).numpy()


def write(weights, kinds, sources, ends, limit=16, again=None):
    """Greedy summaries of sources, lists of numbers -> S lists of summaries, numbers of the extended vocabulary; at
    each step the part of the chosen word's probability that was copied, (S, N, steps), and the shares of the source,
    (S, N, steps, T).

    again: the numbers of the words that may come more than once, if only some may.
    """
    x, lengths = map(torch.from_numpy, pad(sources))
    (start, end), (S, V, _) = ends, weights.E_x.shape
    places = x.T.expand(S, -1, -1)  # (S, N, T)
    spent = torch.zeros(S, len(sources), max(V, int(x.max()) + 1), dtype=torch.bool)
    with torch.no_grad():
        keys, state = encode(weights, _known(weights, x), lengths)
        symbols, said, copied, looks = torch.full((S, 1, len(sources)), start), [], [], []
        for _ in range(limit):
            known = torch.where(symbols < V, symbols, UNKNOWN)
            seen, shares, state = look(weights, ["dot"] * S, known, state, keys, lengths)
            g = _gate(weights, kinds, seen)
            copies = g.new_zeros(spent.shape).scatter_add_(2, places, (1 - g) * shares[:, :, 0])
            p = copies.clone()
            p[..., :V] += g * readout(weights, seen)[:, :, 0].softmax(dim=2)  # eq. summary-pointer
            p[..., : UNKNOWN + 1] = 0  # neither padding nor the unknown word is a word that could be said
            symbols = p.masked_fill(spent, 0).argmax(dim=2)
            if again is not None:
                spent.scatter_(2, symbols[..., None], True)
                spent[..., list(again)] = False
            said.append(symbols)
            copied.append((copies / p).gather(2, symbols[..., None])[..., 0])
            looks.append(shares[:, :, 0])
            symbols = symbols[:, None]
    found = [[until_end(column, end) for column in one.T.tolist()] for one in torch.stack(said, dim=1)]
    return found, torch.stack(copied, dim=2).numpy(), torch.stack(looks, dim=2).numpy()
