"""A sentence-transformers model made on the spot: a few words, four dimensions, a prompt of its own."""

from pathlib import Path


def make_tiny_model(folder: Path, *, default_prompt: bool = False) -> Path:
    """Saves it as their library saves models; untrained, but the same every time."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Pooling, Transformer
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    words = {"[PAD]": 0, "[UNK]": 1, "cari": 2, "arsip": 3, "anggaran": 4, ":": 5}
    tokenizer = Tokenizer(WordLevel(words, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    plain = folder.with_name(f"{folder.name}-plain")
    torch.manual_seed(1)
    config = BertConfig(
        vocab_size=len(words), hidden_size=4, num_hidden_layers=1, num_attention_heads=1, intermediate_size=8
    )
    BertModel(config).save_pretrained(plain)
    PreTrainedTokenizerFast(tokenizer_object=tokenizer, unk_token="[UNK]", pad_token="[PAD]").save_pretrained(plain)
    model = SentenceTransformer(
        modules=[Transformer(str(plain)), Pooling(4, "mean")],
        prompts={"query": "cari: "},
        default_prompt_name="query" if default_prompt else None,
    )
    model.save(str(folder))
    return folder
